package nl.drentscheaa.inburgering.demo.wi2013;

/** When the exam result was obtained. */
enum Examenmoment {
    GEEN,
    /** All parts, shortly before the duty was fulfilled. */
    BIJ_VOLDOEN,
    /** Some parts in 2019, while the duty went on. */
    DEEL_IN_2019
}
