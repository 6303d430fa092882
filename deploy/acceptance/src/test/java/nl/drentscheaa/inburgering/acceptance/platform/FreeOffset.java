package nl.drentscheaa.inburgering.acceptance.platform;

import java.util.random.RandomGenerator;
import nl.drentscheaa.inburgering.local.address.Addresses;
import nl.drentscheaa.inburgering.local.address.FreePorts;
import nl.drentscheaa.inburgering.local.console.StartFailure;

/** Ports that nobody uses, below those that the operating system gives to outgoing connections. */
final class FreeOffset {

    private static final int LOWEST = 100;
    private static final int HIGHEST = 5600;
    private static final int ATTEMPTS = 50;

    private FreeOffset() {}

    static int find() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int offset = RandomGenerator.getDefault().nextInt(LOWEST, HIGHEST);
            if (isFree(offset)) {
                return offset;
            }
        }
        throw new IllegalStateException("no free ports for the platform in " + ATTEMPTS + " attempts");
    }

    private static boolean isFree(int offset) {
        try {
            FreePorts.check(new Addresses(offset));
            return true;
        } catch (StartFailure taken) {
            return false;
        }
    }
}
