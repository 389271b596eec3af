package parley.account;

import jakarta.inject.Singleton;
import parley.platform.start.Preparation;

/** Reads the numbers that were written down before numbers were compared. */
@Singleton
final class PreparePhoneBook implements Preparation {

    private final PhoneBook phoneBook;

    PreparePhoneBook(PhoneBook phoneBook) {
        this.phoneBook = phoneBook;
    }

    @Override
    public void prepare() {
        phoneBook.catchUp();
    }
}
