import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The program's pictures of several sizes in one file, as Windows and macOS want it. Both take PNG as it is.
final class IconFile {
    private static final int ICO_HEAD = 6;
    private static final int ICO_ENTRY = 16;
    private static final int ICNS_HEAD = 8;
    /// By the side of the picture in pixels.
    private static final Map<Integer, String> MAC_KINDS = new LinkedHashMap<>(Map.of(32, "ic11", 64, "ic12", 128, "ic07", 256, "ic08", 512, "ic09"));

    private IconFile() {
    }

    static void windows(Program program, Path to) throws IOException {
        int[] sides = {16, 32, 64, 128, 256};
        byte[][] pictures = pictures(program, sides);
        ByteBuffer file = ByteBuffer.allocate(ICO_HEAD + sides.length * ICO_ENTRY + length(pictures)).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) sides.length);
        int at = ICO_HEAD + sides.length * ICO_ENTRY;
        for (int i = 0; i < sides.length; i++) {
            // a side of 256 is written as 0
            file.put((byte) sides[i]).put((byte) sides[i]).putShort((short) 0).putShort((short) 1).putShort((short) 32).putInt(pictures[i].length).putInt(at);
            at += pictures[i].length;
        }
        for (byte[] picture : pictures) {
            file.put(picture);
        }
        Files.write(to, file.array());
    }

    static void mac(Program program, Path to) throws IOException {
        int[] sides = {32, 64, 128, 256, 512};
        byte[][] pictures = pictures(program, sides);
        int length = ICNS_HEAD * (1 + sides.length) + length(pictures);
        ByteBuffer file = ByteBuffer.allocate(length).put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(length);
        for (int i = 0; i < sides.length; i++) {
            file.put(MAC_KINDS.get(sides[i]).getBytes(StandardCharsets.US_ASCII)).putInt(ICNS_HEAD + pictures[i].length).put(pictures[i]);
        }
        Files.write(to, file.array());
    }

    private static byte[][] pictures(Program program, int[] sides) throws IOException {
        byte[][] pictures = new byte[sides.length][];
        for (int i = 0; i < sides.length; i++) {
            pictures[i] = Files.readAllBytes(program.icon("samenspel-" + sides[i] + ".png"));
        }
        return pictures;
    }

    private static int length(byte[][] pictures) {
        int sum = 0;
        for (byte[] picture : pictures) {
            sum += picture.length;
        }
        return sum;
    }
}
