package nl.drentscheaa.inburgering.local.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.drentscheaa.inburgering.local.console.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreeSpaceTest {

    /** A million terabytes. */
    private static final long MORE_THAN_ANY_DISK = 1_000_000_000_000L;

    @TempDir
    private Path folder;

    @Test
    void acceptsADiskWithRoom() {
        assertThatCode(() -> FreeSpace.check(folder, 0)).doesNotThrowAnyException();
    }

    @Test
    void saysHowMuchIsLeftAndHowMuchIsNeeded() {
        assertThatThrownBy(() -> FreeSpace.check(folder, MORE_THAN_ANY_DISK))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("MB schijfruimte in %s; draaien vraagt %d MB", folder, MORE_THAN_ANY_DISK)
                .hasMessageContaining("MB of disk left in %s; running needs %d MB", folder, MORE_THAN_ANY_DISK);
    }
}
