package parley.testing;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A program of Parley as a process of its own, with the class path of the build. */
public final class JavaProgram {

    /** What an operator starts. */
    public static final String PARLEY = "parley.Parley";

    private JavaProgram() {}

    /** @param withTests whether the parts of the tests are on the class path; without them it is the real program */
    public static ProcessBuilder of(String program, boolean withTests, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dlogback.configurationFile=logback.xml", "-cp",
                classPath(withTests), program));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static String classPath(boolean withTests) {
        List<String> entries = Arrays.asList(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(File.pathSeparator));
        return entries.stream().filter(entry -> withTests || !entry.endsWith("test-classes")).collect(Collectors.joining(File.pathSeparator));
    }
}
