package org.covername;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real program from the classes under test, in a process of its own. */
public final class ClassPathProgram {

    private ClassPathProgram() {
    }

    /**
     * Serves on a free port, in folders below a home.
     *
     * @param log  where all goes that it prints
     * @param more arguments behind those folders
     */
    public static Process serve(Path home, Path log, List<String> more) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Covername.class.getName(), "serve", "--port", "0",
                "--inbound", home.resolve("inbound").toString(), "--outbound", home.resolve("outbound").toString(), "--data", home.resolve("data").toString()));
        command.addAll(more);
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }
}
