package org.covername.extraction;

import java.time.Duration;

/**
 * How much of a draft is read before it is refused, so that no file can stop the service.
 *
 * @param bytes       of the file itself
 * @param unpacked    bytes of all that is packed in it
 * @param pages       of a PDF
 * @param readPages   pages and pictures that are read by OCR
 * @param time        for the whole draft, OCR aside
 * @param timePerScan for the OCR of one page or picture
 */
public record ExtractionLimits(long bytes, long unpacked, int pages, int readPages, Duration time, Duration timePerScan) {

    public ExtractionLimits {
        if (bytes < 1 || unpacked < 1 || pages < 1 || readPages < 0 || time.isNegative() || timePerScan.isNegative()) {
            throw new IllegalArgumentException("Limits of extraction are above zero");
        }
    }

    /** 100 MB, 400 MB unpacked, 2,000 pages, 400 pages of OCR, two minutes, one minute a scan. */
    public static ExtractionLimits usual() {
        return new ExtractionLimits(100L << 20, 400L << 20, 2_000, 400, Duration.ofMinutes(2), Duration.ofMinutes(1));
    }
}
