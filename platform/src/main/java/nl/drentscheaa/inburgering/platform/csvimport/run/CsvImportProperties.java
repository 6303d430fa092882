package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How imports are run.
 *
 * @param largest file that is taken
 * @param part in which a file is sealed and stored; one is in memory at a time
 * @param batch how many rows are handled together; progress is saved after each
 * @param mostRows in a file
 * @param atOnce how many municipalities' imports one program runs side by side
 * @param attempts to handle one batch, before rows that keep failing are reported instead
 * @param poll how often is looked for work that another program left behind
 * @param turn how long a program may stay silent before another takes over
 * @param keepChecked how long the file of a check is kept for running it for real
 * @param undoWithin how long after its end an import can be taken back
 */
@ConfigurationProperties("platform.imports")
public record CsvImportProperties(
        @DefaultValue("50MB") DataSize largest,
        @DefaultValue("256KB") DataSize part,
        @DefaultValue("200") int batch,
        @DefaultValue("200000") int mostRows,
        @DefaultValue("3") int atOnce,
        @DefaultValue("5") int attempts,
        @DefaultValue("10s") Duration poll,
        @DefaultValue("60s") Duration turn,
        @DefaultValue("24h") Duration keepChecked,
        @DefaultValue("14d") Duration undoWithin) {}
