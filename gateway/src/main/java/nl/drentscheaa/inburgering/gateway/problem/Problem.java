package nl.drentscheaa.inburgering.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A refusal as it stands in the answer (RFC 9457). It repeats nothing that the caller sent. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String titleEn,
        String detailEn,
        String code,
        String traceId) {}
