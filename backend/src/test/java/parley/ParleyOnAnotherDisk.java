package parley;

import io.micronaut.context.ApplicationContext;
import org.h2.store.fs.FilePath;
import parley.survival.BrokenDisk;
import parley.survival.LossyDisk;

/** The program with its embedded database on a disk of the tests, named by {@code DISK}. */
public final class ParleyOnAnotherDisk {

    private ParleyOnAnotherDisk() {}

    public static void main(String[] arguments) throws InterruptedException {
        FilePath.register(new LossyDisk());
        FilePath.register(new BrokenDisk());
        Settings usual = Settings.of(System.getenv());
        String url = usual.properties().get("datasources.default.url").toString();
        ApplicationContext server =
                Parley.start(new Settings(usual.data(), url.replace("jdbc:h2:journalled:", "jdbc:h2:journalled:" + System.getenv("DISK") + ":"), usual.more()));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        Thread.currentThread().join();
    }
}
