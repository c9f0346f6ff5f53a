package org.fenzhan.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Database;
import org.fenzhan.store.Session;

/// Everybody who can sign in. Thread-safe.
public final class People {
    private static final String COLUMNS = "id, account, name, language, home_station";

    private final Database database;
    private final Passwords passwords;

    public People(Database database, Passwords passwords) {
        this.database = database;
        this.passwords = passwords;
    }

    /// The person, when account and password fit. Takes equally long for an unknown account.
    public Optional<Person> signIn(String account, String password) {
        record Known(Person person, String hash) {}
        Optional<Known> known =
                database.read(session ->
                        session.first(
                                "SELECT "
                                        + COLUMNS
                                        + ", password FROM person"
                                        + " WHERE account = ? AND active = 1",
                                row -> new Known(person(row), row.getString(6)),
                                account.strip().toLowerCase(Locale.ROOT)));
        if (known.isEmpty()) {
            passwords.matchNobody(password);
            return Optional.empty();
        }
        return passwords.matches(password, known.get().hash())
                ? Optional.of(known.get().person())
                : Optional.empty();
    }

    public Optional<Person> find(PersonId id) {
        return database.read(session -> find(session, id));
    }

    /// The person, unless they may no longer sign in.
    public Optional<Person> active(PersonId id) {
        return database.read(session ->
                session.first(
                        "SELECT " + COLUMNS + " FROM person WHERE id = ? AND active = 1",
                        People::person,
                        id.value()));
    }

    public Optional<Person> byAccount(String account) {
        return database.read(session ->
                session.first(
                        "SELECT " + COLUMNS + " FROM person WHERE account = ?",
                        People::person,
                        account.toLowerCase(Locale.ROOT)));
    }

    public List<Person> all() {
        return database.read(session ->
                session.list(
                        "SELECT " + COLUMNS + " FROM person WHERE active = 1 ORDER BY id",
                        People::person));
    }

    public void useLanguage(PersonId id, String language) {
        database.write(session ->
                session.update(
                        "UPDATE person SET language = ? WHERE id = ?", language, id.value()));
    }

    /// What is needed to let somebody in.
    public record NewPerson(String account, String name, String password, StationId homeStation) {}

    /// Adds a person; the password is hashed before the transaction begins.
    public PersonId add(NewPerson person) {
        String hash = passwords.hash(person.password());
        return new PersonId(
                database.write(session ->
                        session.insert(
                                "INSERT INTO person (account, name, password, home_station)"
                                        + " VALUES (?, ?, ?, ?)",
                                person.account().toLowerCase(Locale.ROOT),
                                person.name(),
                                hash,
                                person.homeStation().value())));
    }

    /// An account of the program itself, made at its first use; nobody can sign in with it.
    public static PersonId service(
            Session session, String account, String name, StationId homeStation) {
        session.update(
                "INSERT OR IGNORE INTO person (account, name, password, home_station, active)"
                        + " VALUES (?, ?, '', ?, 0)",
                account,
                name,
                homeStation.value());
        return new PersonId(session.number("SELECT id FROM person WHERE account = ?", account));
    }

    static Optional<Person> find(Session session, PersonId id) {
        return session.first(
                "SELECT " + COLUMNS + " FROM person WHERE id = ?", People::person, id.value());
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getLong(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                new StationId(row.getInt(5)));
    }
}
