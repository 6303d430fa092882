package nl.drentscheaa.inburgering.platformtest.indexes;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.event.CommandListener;
import nl.drentscheaa.inburgering.platformtest.TestMongo;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails the test class whose service asked its database something that no declared index answers. On a real MongoDB
 * the database itself is asked as well how it would answer.
 */
public final class IndexCheck implements AfterAllCallback {

    private static final AskedQuestions QUESTIONS = new AskedQuestions();

    /** To be told of every command of the service under test. */
    public static CommandListener listener() {
        return QUESTIONS;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var growing = QUESTIONS.takeGrowing();
        assertThat(QUESTIONS.unserved(growing.keySet()))
                .as("questions that no declared index answers (fields with one value, then the order, then a range)")
                .isEmpty();
        if (TestMongo.running().kind() == TestMongo.Kind.REAL) {
            assertThat(new Explanation(TestMongo.uri()).scans(growing))
                    .as("questions for which MongoDB reads the whole collection")
                    .isEmpty();
        }
    }
}
