package nl.drentscheaa.inburgering.platform.feed.consume;

/**
 * One making of a read model. Each has collections and cursors of its own, so that a new one can be built while the
 * old one is read.
 *
 * @param projection the read model's name
 * @param number 1 for the first
 */
record Generation(String projection, int number) {

    String collection() {
        return projection + "_g" + number;
    }

    String key() {
        return projection + "/" + number;
    }
}
