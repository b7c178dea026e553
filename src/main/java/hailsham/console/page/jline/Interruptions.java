package hailsham.console.page.jline;

import hailsham.console.session.Leaving;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** What signals ask for, until the one thread that draws has time for it. */
final class Interruptions {
    private final AtomicInteger interrupts = new AtomicInteger();
    private final AtomicBoolean suspends = new AtomicBoolean();
    private final AtomicBoolean continues = new AtomicBoolean();
    private volatile Optional<Leaving> leaving = Optional.empty();
    private volatile Optional<Thread> asking = Optional.empty();

    /** Ctrl-C. */
    void interrupt() {
        interrupts.incrementAndGet();
    }

    /** Ctrl-Z. */
    void suspend() {
        suspends.set(true);
        wake();
    }

    /** The program goes on after it was stopped. */
    void goOn() {
        continues.set(true);
    }

    /** The program must end. */
    void leave(Leaving how) {
        leaving = Optional.of(how);
        wake();
    }

    /** Whether Ctrl-C was pressed; each time is said once. */
    boolean takeInterrupt() {
        return interrupts.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    }

    boolean takeSuspend() {
        return suspends.getAndSet(false);
    }

    boolean takeContinue() {
        return continues.getAndSet(false);
    }

    Optional<Leaving> leaving() {
        return leaving;
    }

    /** From here on a line is being typed, so that what must end it has to wake this thread. */
    void startsAsking() {
        asking = Optional.of(Thread.currentThread());
    }

    void endsAsking() {
        asking = Optional.empty();
        Thread.interrupted();
    }

    private void wake() {
        asking.ifPresent(Thread::interrupt);
    }
}
