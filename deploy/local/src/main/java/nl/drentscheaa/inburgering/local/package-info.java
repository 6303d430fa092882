/**
 * The whole platform on one machine: the embedded database, Keycloak and the five programs, for trying and developing.
 *
 * <p>{@code ./start} builds what is not built and runs {@link nl.drentscheaa.inburgering.local.Start}. A test starts the
 * same thing with {@link nl.drentscheaa.inburgering.local.LocalPlatform}, on ports and in a folder of its own. What it
 * keeps is under one folder, {@code .data} unless said otherwise: {@code mongodb} (the databases), {@code keycloak},
 * {@code secrets} (made at random once), {@code logs} (a file per program), {@code demo} (the files that were loaded)
 * and {@code run} (which processes run). Removing that folder is starting anew.
 *
 * <p>It is not for production: the embedded database knows no users and keeps no copies, and the realm has accounts with
 * a password that everyone knows. {@code docker-compose.yml} and {@code deploy/kubernetes} run the real thing.
 */
@NullMarked
package nl.drentscheaa.inburgering.local;

import org.jspecify.annotations.NullMarked;
