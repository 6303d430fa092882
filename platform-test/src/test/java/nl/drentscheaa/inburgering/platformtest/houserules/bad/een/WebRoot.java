package nl.drentscheaa.inburgering.platformtest.houserules.bad.een;

import org.springframework.http.ResponseEntity;

record WebRoot(ResponseEntity<String> answer) {}
