package hailsham.save;

import hailsham.save.disk.Disk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A disk that works for so many steps, and then fails or loses its power in the middle of one. */
final class FailingDisk implements Disk {
    private final boolean losesPower;
    private int stepsLeft;

    FailingDisk(int steps, boolean losesPower) {
        this.stepsLeft = steps;
        this.losesPower = losesPower;
    }

    /** Whether it came to fail. */
    boolean failed() {
        return stepsLeft < 0;
    }

    void mend() {
        stepsLeft = Integer.MAX_VALUE;
    }

    private boolean works() {
        return stepsLeft > 0 && stepsLeft-- > 0;
    }

    private void fail() throws IOException {
        stepsLeft = -1;
        if (losesPower) {
            throw new PowerLoss();
        }
        throw new IOException("made to fail");
    }

    @Override
    public void write(FileChannel file, ByteBuffer bytes) throws IOException {
        if (works()) {
            Disk.REAL.write(file, bytes);
            return;
        }
        ByteBuffer half = bytes.duplicate();
        half.limit(half.position() + half.remaining() / 2);
        Disk.REAL.write(file, half);
        fail();
    }

    @Override
    public void force(FileChannel file) throws IOException {
        if (!works()) {
            fail();
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        if (!works()) {
            fail();
        }
        Disk.REAL.move(from, to);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        if (!works()) {
            fail();
        }
    }

    /** The program is no more. */
    static final class PowerLoss extends Error {}
}
