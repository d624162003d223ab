package org.covername.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The files inside a zip, which docx and odt are. Unpacked in memory, one by one when asked for, and never beyond the limits. */
final class ZipParts {

    private static final int MOST_FILES = 20_000;
    private static final long SUSPICIOUS_SIZE = 4L << 20;
    private static final long BIGGEST_RATIO = 150;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final Map<String, byte[]> read = new HashMap<>();
    private long left;

    private ZipParts(ZipFile zip, long unpacked) {
        this.zip = zip;
        this.left = unpacked;
    }

    static ZipParts of(byte[] bytes, ExtractionLimits limits) throws UnreadableDraftException {
        try {
            ZipParts parts = new ZipParts(ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get(), limits.unpacked());
            parts.list();
            return parts;
        } catch (IOException | IllegalArgumentException broken) {
            throw Unreadable.damaged();
        }
    }

    private void list() throws UnreadableDraftException {
        List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
        long declared = all.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
        if (all.size() > MOST_FILES || declared > left || all.stream().anyMatch(ZipParts::isBomb)) {
            throw Unreadable.bomb();
        }
        all.forEach(entry -> entries.putIfAbsent(entry.getName().replaceFirst("^/", ""), entry));
    }

    private static boolean isBomb(ZipArchiveEntry entry) {
        return entry.getSize() > SUSPICIOUS_SIZE && entry.getSize() / Math.max(1, entry.getCompressedSize()) > BIGGEST_RATIO;
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    List<String> names() {
        return entries.keySet().stream().sorted().toList();
    }

    Optional<byte[]> bytes(String name) throws UnreadableDraftException {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        if (!read.containsKey(name)) {
            read.put(name, unpack(entry));
        }
        return Optional.of(read.get(name));
    }

    /** A file that is XML. */
    Optional<XmlNode> xml(String name) throws UnreadableDraftException {
        Optional<byte[]> bytes = bytes(name);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(XmlTree.read(bytes.get()));
    }

    /** Files below a folder, by names in alphabetical order. */
    List<String> below(String folder) {
        return new ArrayList<>(names().stream().filter(name -> name.startsWith(folder)).toList());
    }

    private byte[] unpack(ZipArchiveEntry entry) throws UnreadableDraftException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw Unreadable.encrypted();
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            byte[] bytes = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, left + 1));
            left -= bytes.length;
            if (left < 0) {
                throw Unreadable.bomb();
            }
            return bytes;
        } catch (IOException | IllegalArgumentException broken) {
            throw Unreadable.damaged();
        }
    }
}
