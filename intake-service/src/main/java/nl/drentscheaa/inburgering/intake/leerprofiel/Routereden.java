package nl.drentscheaa.inburgering.intake.leerprofiel;

/**
 * Why a route is proposed, or what speaks for another one.
 *
 * @param tekst in words that can be said to the newcomer
 */
public record Routereden(Leerroute leerroute, String tekst, String bron) {}
