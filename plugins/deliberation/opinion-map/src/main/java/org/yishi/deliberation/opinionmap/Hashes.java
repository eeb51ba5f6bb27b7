package org.yishi.deliberation.opinionmap;

/** Numbers that look like chance and are the same every time, made from what they are for. */
final class Hashes {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Hashes() {
    }

    static long of(long... parts) {
        long hash = 0;
        for (long part : parts) {
            hash = next(hash, part);
        }
        return hash;
    }

    /** With one part more. */
    static long next(long hash, long part) {
        return mix(hash + STEP * (part + 1));
    }

    /** From 0 to 1. */
    static double unit(long... parts) {
        return (of(parts) >>> 11) * 0x1p-53;
    }

    /** The finalizer of SplitMix64. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
