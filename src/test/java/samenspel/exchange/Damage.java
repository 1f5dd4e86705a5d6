package samenspel.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Wounds files: bytes flipped, cut off, repeated, spliced with others. Of a packed workbook mostly one of the parts is
/// wounded and packed again, since a wound in what is packed is seen at once.
final class Damage {
    private static final List<String> ODD = List.of("999999999", "-1", "NaN", "1e999", "0", "\"", "[", "]".repeat(3), "{".repeat(200),
            "[".repeat(200), "<a>".repeat(200), "&x;", "<!DOCTYPE a [<!ENTITY x \"y\">]>", "\u0000", "\n", "\r", "*Matrix\n",
            "*Vertices 99999999\n", "!", "%", "#", "node [ ", "format=", " n=100000 ", "<", "->", ":", "é日本", "\uFFFF",
            "labels embedded:\n", "*", ";", ",", "\t", "\"\"", "r=\"XFD1048576\"", "r=\"ZZZZZZ1\"", "r=\"A999999999\"", ",".repeat(500), "t=\"s\"", "from;to\n", "wave", "9999-99-99");

    private final List<byte[]> others;

    /// @param others from which pieces are taken
    Damage(List<byte[]> others) {
        this.others = others;
    }

    byte[] of(byte[] whole, Random random) {
        boolean packed = whole.length > 3 && whole[0] == 'P' && whole[1] == 'K';
        return packed && random.nextInt(4) > 0 ? repacked(whole, random) : wounded(whole, random);
    }

    private byte[] wounded(byte[] whole, Random random) {
        byte[] bytes = whole;
        int wounds = 1 + random.nextInt(6);
        for (int wound = 0; wound < wounds; wound++) {
            bytes = wound(random, bytes);
        }
        return bytes;
    }

    private byte[] repacked(byte[] whole, Random random) {
        Map<String, byte[]> parts = parts(whole);
        String one = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
        parts.put(one, wounded(parts.get(one), random));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] packed) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(packed)).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    private byte[] wound(Random random, byte[] bytes) {
        int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(40));
        return switch (random.nextInt(7)) {
            case 0 -> changed(bytes, at, bytes.length == 0 ? 0 : bytes[at] ^ (1 << random.nextInt(8)));
            case 1 -> slice(bytes, 0, at);
            case 2 -> joined(slice(bytes, 0, at), slice(bytes, end, bytes.length));
            case 3 -> joined(slice(bytes, 0, end), slice(bytes, at, bytes.length));
            case 4 -> inserted(bytes, at, piece(random));
            case 5 -> inserted(bytes, at, ODD.get(random.nextInt(ODD.size())).getBytes(StandardCharsets.UTF_8));
            default -> changed(bytes, at, random.nextInt(256));
        };
    }

    private byte[] piece(Random random) {
        byte[] other = others.get(random.nextInt(others.size()));
        int from = random.nextInt(other.length);
        return slice(other, from, Math.min(other.length, from + 60));
    }

    private static byte[] changed(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        if (changed.length > 0) {
            changed[at] = (byte) value;
        }
        return changed;
    }

    private static byte[] inserted(byte[] bytes, int at, byte[] piece) {
        return joined(joined(slice(bytes, 0, at), piece), slice(bytes, at, bytes.length));
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
