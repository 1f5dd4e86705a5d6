package samenspel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.DataInputStream;
import org.junit.jupiter.api.Test;

class LauncherTest {
    private static final int JAVA_8 = 52;

    @Test
    void the_launcher_runs_on_a_java_too_old_for_the_rest() throws Exception {
        try (DataInputStream bytes = new DataInputStream(Launcher.class.getResourceAsStream("Launcher.class"))) {
            bytes.skipBytes(6);
            assertEquals(JAVA_8, bytes.readUnsignedShort());
        }
    }
}
