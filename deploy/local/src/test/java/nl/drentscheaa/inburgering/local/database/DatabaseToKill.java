package nl.drentscheaa.inburgering.local.database;

import java.nio.file.Path;

/** A process with a database in the file of its argument; it tells where it listens and goes on until it is killed. */
final class DatabaseToKill {

    private DatabaseToKill() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (var database = EmbeddedDatabase.open(Path.of(arguments[0]), 0)) {
            System.out.println(database.address());
            Thread.currentThread().join();
        }
    }
}
