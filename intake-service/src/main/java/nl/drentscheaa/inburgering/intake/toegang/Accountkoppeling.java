package nl.drentscheaa.inburgering.intake.toegang;

import java.time.Instant;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;

/**
 * That an account is that of a newcomer, who may then see and fill in what is the own. One account has one newcomer, and
 * one newcomer has one account.
 *
 * @param account the subject of its tokens
 */
public record Accountkoppeling(NieuwkomerId nieuwkomer, String account, Instant gekoppeldOp) {}
