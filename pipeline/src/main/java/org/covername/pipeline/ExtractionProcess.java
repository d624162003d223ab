package org.covername.pipeline;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.covername.extraction.Extraction;
import org.covername.extraction.UnreadableDraftException;

/**
 * A process that does nothing but read drafts, one after the other, from its standard input, and gives each back on its standard output: what a document does to it, it does to
 * nobody else. It ends with its parent, and by itself after a draft that it could not read, as something of that draft may still be at work.
 */
final class ExtractionProcess {

    /** What an answer begins with. A sign of life comes every second, whatever else goes on. */
    static final int ALIVE = 0;
    static final int READ = 1;
    static final int REFUSED = 2;
    static final int FAILED = 3;

    private static final long SECOND = 1000;

    private final DataInputStream in;
    private final DataOutputStream out;

    private ExtractionProcess(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        ExtractionProcess process = new ExtractionProcess(new DataInputStream(System.in), out);
        Thread alive = new Thread(process::tellAlive, "alive");
        alive.setDaemon(true);
        alive.start();
        boolean more = true;
        while (more) {
            more = process.answer();
        }
        Runtime.getRuntime().halt(0);
    }

    private boolean answer() throws IOException {
        try {
            DraftFile file = new DraftFile(new Surface(new String(frame(in), StandardCharsets.UTF_8)), frame(in));
            tell(READ, StepJson.write(Extraction.usual().extract(file)));
            return true;
        } catch (EOFException parentEnded) {
            return false;
        } catch (UnreadableDraftException refused) {
            tell(REFUSED, (refused.reason().name() + " " + refused.getMessage()).getBytes(StandardCharsets.UTF_8));
            return false;
        } catch (RuntimeException | Error failure) {
            tell(FAILED, place(failure).getBytes(StandardCharsets.UTF_8));
            return false;
        }
    }

    private void tell(int what, byte[] frame) throws IOException {
        synchronized (out) {
            out.writeByte(what);
            write(out, frame);
            out.flush();
        }
    }

    private void tellAlive() {
        try {
            while (true) {
                Thread.sleep(SECOND);
                synchronized (out) {
                    out.writeByte(ALIVE);
                    out.flush();
                }
            }
        } catch (IOException | InterruptedException parentEnded) {
            Runtime.getRuntime().halt(0);
        }
    }

    /** Names a failure by type and place: its message may quote the draft. */
    private static String place(Throwable failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        return failure.getClass().getSimpleName() + (frames.length == 0 ? "" : " at " + frames[0].getFileName() + ":" + frames[0].getLineNumber());
    }

    static void write(DataOutputStream out, byte[] frame) throws IOException {
        out.writeInt(frame.length);
        out.write(frame);
    }

    static byte[] frame(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
