package parley.walls.badhouse.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.URL;
import java.net.http.HttpClient;
import java.util.Random;
import org.h2.tools.Server;

/** Breaks walls on purpose: guessable secrets, calls to the outside, a console of the database, objects out of bytes. */
public class BadCourier {

    public long secret() {
        return new Random().nextLong();
    }

    public Object fetch(URL address) throws IOException, ClassNotFoundException {
        HttpClient.newHttpClient();
        try (InputStream answer = address.openStream(); ObjectInputStream objects = new ObjectInputStream(answer)) {
            return objects.readObject();
        }
    }

    public Class<?> console() {
        return Server.class;
    }
}
