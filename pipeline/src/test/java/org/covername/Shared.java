package org.covername;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Where the shared material for tests lies, if it is there at all. */
public final class Shared {

    private Shared() {
    }

    /** A file or folder of it; the test that asks is skipped where it is absent. */
    public static Path path(String name) {
        Path found = folder().orElse(Path.of("absent")).resolve(name);
        Assumptions.assumeTrue(Files.exists(found), "skipped, because the shared folder with " + name + " is not here");
        return found;
    }

    public static Optional<Path> folder() {
        String told = System.getProperty("COVERNAME_SHARED", System.getenv().getOrDefault("COVERNAME_SHARED", "../shared"));
        return Stream.of(told, "../shared", "../../shared").map(Path::of).filter(Files::isDirectory).findFirst();
    }
}
