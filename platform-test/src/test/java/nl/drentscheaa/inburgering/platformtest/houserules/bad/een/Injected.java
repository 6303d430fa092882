package nl.drentscheaa.inburgering.platformtest.houserules.bad.een;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

class Injected {

    @Autowired
    @Nullable
    Een een;
}
