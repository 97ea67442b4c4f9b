package org.portregistry.normalize;

import java.util.concurrent.RecursiveAction;
import java.util.function.IntConsumer;

/**
 * Work on each of many things, in halves that run side by side. A parallel stream does the same, but a short run spends
 * more on starting one than on the work.
 */
final class SideBySide extends RecursiveAction {

    private static final long serialVersionUID = 1;

    /** Fewer things are not worth halving. */
    private static final int FEW = 256;

    private final int start;
    private final int end;
    private final transient IntConsumer work;

    private SideBySide(int start, int end, IntConsumer work) {
        this.start = start;
        this.end = end;
        this.work = work;
    }

    /** Does the work for each number from 0 to below {@code count}; returns when all is done. */
    static void each(int count, IntConsumer work) {
        new SideBySide(0, count, work).invoke();
    }

    @Override
    protected void compute() {
        if (end - start > FEW) {
            int middle = (start + end) >>> 1;
            invokeAll(new SideBySide(start, middle, work), new SideBySide(middle, end, work));
            return;
        }
        for (int i = start; i < end; i++) {
            work.accept(i);
        }
    }
}
