package nl.drentscheaa.inburgering.platform.web.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items in the order of the list
 * @param volgende the cursor of the next page, absent on the last
 * @param totaal how many items the whole list has, absent where that is not counted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        List<T> items, @Nullable String volgende, @Nullable Long totaal) {

    public static <T> Page<T> of(List<T> items, Optional<String> volgende) {
        return new Page<>(items, volgende.orElse(null), null);
    }

    /** The same page of other items. */
    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), volgende, totaal);
    }
}
