package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.csvimport.RelatieImport;

/** Files of the sample import. */
final class RelatieFiles {

    private RelatieFiles() {}

    static String rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(RelatieFiles::row)
                .collect(Collectors.joining("", RelatieImport.HEADER, ""));
    }

    static String row(int number) {
        return "R-%d;Naam %d;1990-01-01;;\n".formatted(number, number);
    }

    /** A file that exists only as far as it is read. */
    static InputStream stream(int count) {
        Iterator<InputStream> lines = Stream.concat(
                        Stream.of(RelatieImport.HEADER),
                        IntStream.rangeClosed(1, count).mapToObj(RelatieFiles::row))
                .<InputStream>map(line -> new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))
                .iterator();
        Enumeration<InputStream> one = new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return lines.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return lines.next();
            }
        };
        return new SequenceInputStream(one);
    }

    static InputStream empty() {
        return new SequenceInputStream(Collections.emptyEnumeration());
    }
}
