package org.covername.model;

/**
 * Numbers for strings, kept by their 64-bit hashes alone: a tenth of the memory of a map, and a table of hashes is all that a saved model needs of its
 * features' names. Of a million strings two share a hash in one case of thirty million, and then two features share a weight.
 */
final class HashIndex {

    private static final int NONE = -1;
    /** The hash of an empty slot: so that whoever asks for what is not there, which is most, reads one table and not two. */
    private static final long EMPTY = 0;
    private static final long BASIS = 0xcbf29ce484222325L;

    private long[] hashes;
    private int[] numbers;
    private int size;

    HashIndex(int expected) {
        int slots = Integer.highestOneBit(Math.max(16, expected * 2)) * 2;
        hashes = new long[slots];
        numbers = new int[slots];
    }

    /** Numbers hashes in their order, from 0. */
    static HashIndex of(long[] hashes) {
        HashIndex index = new HashIndex(hashes.length);
        for (int number = 0; number < hashes.length; number++) {
            index.put(hashes[number], number);
        }
        return index;
    }

    /** The number of a string, or -1. */
    int of(CharSequence text) {
        return of(hash(text));
    }

    /** The number of a string with this hash, or -1. */
    int of(long hash) {
        int slot = slot(hash);
        return hashes[slot] == EMPTY ? NONE : numbers[slot];
    }

    /** Gives a string a number of 0 or more. */
    void put(CharSequence text, int number) {
        put(hash(text), number);
    }

    void put(long hash, int number) {
        if (size * 2 >= hashes.length) {
            grow();
        }
        int slot = slot(hash);
        size += hashes[slot] == EMPTY ? 1 : 0;
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    /** The hash of the string that these parts make. */
    static long hash(String[] parts) {
        long hash = BASIS;
        for (String part : parts) {
            hash = on(hash, part);
        }
        return mixed(hash);
    }

    /** FNV-1a with a last mix, so that the low bits tell as much as the high ones. */
    static long hash(CharSequence text) {
        return mixed(on(BASIS, text));
    }

    private static long on(long hash, CharSequence text) {
        long further = hash;
        for (int i = 0; i < text.length(); i++) {
            further = (further ^ text.charAt(i)) * 0x100000001b3L;
        }
        return further;
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
        long last = mixed ^ mixed >>> 29;
        return last == EMPTY ? 1 : last;
    }

    private int slot(long hash) {
        int slot = (int) hash & hashes.length - 1;
        while (hashes[slot] != EMPTY && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        hashes = new long[oldHashes.length * 2];
        numbers = new int[hashes.length];
        size = 0;
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != EMPTY) {
                put(oldHashes[i], oldNumbers[i]);
            }
        }
    }
}
