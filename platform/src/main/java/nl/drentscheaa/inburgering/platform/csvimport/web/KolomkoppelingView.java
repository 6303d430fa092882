package nl.drentscheaa.inburgering.platform.csvimport.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.drentscheaa.inburgering.platform.csvimport.Kolomvertaling;
import nl.drentscheaa.inburgering.platform.csvimport.mapping.Kolomkoppeling;

/** A column mapping as clients see it. */
record KolomkoppelingView(
        UUID koppelingId,
        String soort,
        String bron,
        List<KolomkoppelingRequest.KolomRequest> kolommen,
        List<KolomkoppelingRequest.WaardeRequest> waarden,
        String datumvorm,
        long versie,
        Instant gewijzigdOp,
        String gewijzigdDoor) {

    static KolomkoppelingView of(Kolomkoppeling koppeling) {
        Kolomvertaling vertaling = koppeling.vertaling();
        return new KolomkoppelingView(
                koppeling.id(),
                koppeling.soort(),
                koppeling.bron(),
                vertaling.kolommen().stream()
                        .map(one -> new KolomkoppelingRequest.KolomRequest(one.kolom(), one.bron()))
                        .toList(),
                vertaling.waarden().stream()
                        .map(one -> new KolomkoppelingRequest.WaardeRequest(one.kolom(), one.van(), one.naar()))
                        .toList(),
                vertaling.datumvorm().code(),
                koppeling.versie(),
                koppeling.gewijzigdOp(),
                koppeling.gewijzigdDoor());
    }
}
