package org.covername.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** Decides a draft's format: by its content, and by its name only where content is mere characters. All in memory: no text of a draft reaches a disk. */
final class TikaDraftTypes {

    private final MimeTypes mimeTypes = MimeTypes.getDefaultMimeTypes();

    DraftType of(byte[] bytes, String name) throws UnreadableDraftException {
        FileMagic magic = FileMagic.valueOf(bytes);
        if (magic == FileMagic.OLE2) {
            return ole2(bytes);
        } else if (startsWith(bytes, "PK\3\4") || startsWith(bytes, "PK\5\6")) {
            return zip(bytes);
        }
        String mediaType = detect(bytes, "");
        Optional<DraftType> byContent = DraftType.ofMediaType(mediaType);
        Optional<DraftType> byName = DraftType.ofEnding(ending(name));
        if (byContent.isPresent() && !byContent.get().isPlain()) {
            return byContent.get();
        } else if (!isText(bytes) || startsWith(bytes, "%PDF")) {
            throw isArchive(mediaType) ? Unreadable.archive() : Unreadable.unknownType();
        } else if (byName.isPresent() && byName.get().isPlain()) {
            return byName.get();
        }
        return plain(byContent, detect(bytes, name));
    }

    /** A file of characters with an ending that says nothing: HTML and letters are known by their heads. */
    private static DraftType plain(Optional<DraftType> byContent, String byBoth) throws UnreadableDraftException {
        return byContent.or(() -> DraftType.ofMediaType(byBoth)).orElseThrow(Unreadable::unknownType);
    }

    private String detect(byte[] bytes, String name) {
        try {
            Metadata metadata = new Metadata();
            if (!name.isEmpty()) {
                metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
            }
            return mimeTypes.detect(new ByteArrayInputStream(bytes), metadata).toString();
        } catch (IOException impossible) {
            throw new IllegalStateException("Bytes in memory can be read", impossible);
        }
    }

    private static DraftType ole2(byte[] bytes) throws UnreadableDraftException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw Unreadable.encrypted();
            } else if (root.hasEntryCaseInsensitive("WordDocument")) {
                return DraftType.DOC;
            } else if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
                return DraftType.MSG;
            }
            throw Unreadable.unknownType();
        } catch (IOException | RuntimeException broken) {
            throw Unreadable.damaged();
        }
    }

    private static DraftType zip(byte[] bytes) throws UnreadableDraftException {
        ZipParts parts = ZipParts.of(bytes, ExtractionLimits.usual());
        Optional<byte[]> mediaType = parts.bytes("mimetype");
        if (mediaType.isPresent()) {
            String type = new String(mediaType.get(), StandardCharsets.US_ASCII).strip();
            return DraftType.ofMediaType(type).filter(DraftType.ODT::equals).orElseThrow(Unreadable::unknownType);
        } else if (parts.has("[Content_Types].xml")) {
            return parts.below("word/").isEmpty() ? notWord(parts) : DraftType.DOCX;
        }
        throw Unreadable.archive();
    }

    private static DraftType notWord(ZipParts parts) throws UnreadableDraftException {
        boolean other = parts.names().stream().anyMatch(name -> name.startsWith("xl/") || name.startsWith("ppt/") || name.startsWith("visio/"));
        if (other) {
            throw Unreadable.unknownType();
        }
        return DraftType.DOCX;
    }

    private static boolean isArchive(String mediaType) {
        return mediaType.matches("application/(?:x-)?(?:gzip|7z-compressed|rar-compressed|tar|bzip2|xz|zip).*");
    }

    /** Whether the bytes are characters: no zero bytes, unless a byte order mark says UTF-16. */
    private static boolean isText(byte[] bytes) {
        if (bytes.length > 1 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
            return true;
        }
        int odd = 0;
        int looked = Math.min(bytes.length, 65_536);
        for (int i = 0; i < looked; i++) {
            odd += bytes[i] >= 0 && bytes[i] < 32 && "\t\n\r\f\u000B\u001B".indexOf(bytes[i]) < 0 ? 1 : 0;
            if (bytes[i] == 0) {
                return false;
            }
        }
        return odd * 50 <= looked;
    }

    private static boolean startsWith(byte[] bytes, String head) {
        byte[] wanted = head.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= wanted.length && java.util.Arrays.equals(wanted, 0, wanted.length, bytes, 0, wanted.length);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT).strip();
    }
}
