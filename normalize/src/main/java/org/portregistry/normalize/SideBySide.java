package org.portregistry.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Work on each of many things by all cores, which take a few at a time from one pile until it is empty: so none waits long
 * for another, though some things take a hundred times as long as others. A parallel stream deals the things out
 * beforehand, and takes longer to start than a short run to work.
 */
final class SideBySide extends RecursiveAction {

    private static final long serialVersionUID = 1;

    /** How many are taken at a time. */
    private static final int FEW = 32;

    private final transient AtomicInteger next;
    private final int count;
    private final transient IntConsumer work;

    private SideBySide(AtomicInteger next, int count, IntConsumer work) {
        this.next = next;
        this.count = count;
        this.work = work;
    }

    /** Does the work for each number from 0 to below {@code count}; returns when all is done. */
    static void each(int count, IntConsumer work) {
        AtomicInteger next = new AtomicInteger();
        List<SideBySide> workers = new ArrayList<>();
        for (int i = 0; i <= ForkJoinPool.getCommonPoolParallelism(); i++) {
            workers.add(new SideBySide(next, count, work));
        }
        ForkJoinTask.invokeAll(workers);
    }

    @Override
    protected void compute() {
        for (int start = next.getAndAdd(FEW); start < count; start = next.getAndAdd(FEW)) {
            for (int i = start; i < Math.min(start + FEW, count); i++) {
                work.accept(i);
            }
        }
    }
}
