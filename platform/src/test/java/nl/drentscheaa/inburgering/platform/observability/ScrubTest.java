package nl.drentscheaa.inburgering.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScrubTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bsn 123456782 unknown | bsn *** unknown",
                "bsn=123456782 | bsn=***",
                "{\"bsn\":\"123456782\"} | {\"bsn\":\"***\"}",
                "1234.56.782 | ***",
                "123 456 782 | ***",
                "Authorization: Bearer abc.def-ghi_jkl | Authorization: Bearer ***",
                "got eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJl here | got *** here",
                "mongodb://pip:geheim@db:27017/x | mongodb://***@db:27017/x",
                "client_secret=geheim&grant_type=x | client_secret=***&grant_type=x",
                "mail to jan.jansen@example.nl | mail to ***"
            })
    void masks(String text, String clean) {
        assertThat(Scrub.text(text)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4bf92f3577b34da6a3ce929d0e0e4736",
                "00f067aa0123456789",
                "3f2b8c1e-1234-4a5b-8c9d-123456789012",
                "took 1234567 ns, 20261124 rows",
                "epoch 1795500000123",
                "assen has 1082 lines",
                "127.0.0.1:27117"
            })
    void leaves(String text) {
        assertThat(Scrub.text(text)).isEqualTo(text);
    }
}
