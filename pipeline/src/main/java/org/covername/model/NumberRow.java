package org.covername.model;

import java.io.DataInput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A row of numbers in a model's file, read at once: number by number a million of them take half a second of a start. */
final class NumberRow {

    private NumberRow() {
    }

    static long[] longs(DataInput data, int count) throws IOException {
        long[] row = new long[count];
        bytes(data, Math.multiplyExact(count, Long.BYTES)).asLongBuffer().get(row);
        return row;
    }

    static short[] shorts(DataInput data, int count) throws IOException {
        short[] row = new short[count];
        bytes(data, Math.multiplyExact(count, Short.BYTES)).asShortBuffer().get(row);
        return row;
    }

    private static ByteBuffer bytes(DataInput data, int count) throws IOException {
        byte[] bytes = new byte[count];
        data.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }
}
