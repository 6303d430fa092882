package nl.drentscheaa.inburgering.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.drentscheaa.inburgering.local.console.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    private Path parent;

    @Test
    void makesTheFolder() {
        Path folder = parent.resolve("new/data");
        FolderLock.take(folder).close();
        assertThat(folder).isDirectory();
    }

    @Test
    void keepsASecondLauncherOut() {
        try (var first = FolderLock.take(parent)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> FolderLock.take(parent))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Het platform draait al vanuit de map " + parent)
                    .hasMessageContaining("The platform already runs from the folder " + parent);
        }
    }

    @Test
    void letsTheNextInWhenTheFirstIsDone() {
        FolderLock.take(parent).close();
        assertThatCode(() -> FolderLock.take(parent).close()).doesNotThrowAnyException();
    }
}
