package nl.drentscheaa.inburgering.platform.security;

/**
 * Declares, as a bean, that a controller of a library is open to everyone: its methods cannot carry
 * {@link AllowPublic}. For own code the annotation is the only way.
 *
 * @param type exactly the bean's type
 */
public record OpenController(Class<?> type) {}
