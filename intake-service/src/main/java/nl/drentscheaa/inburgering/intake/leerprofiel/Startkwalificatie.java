package nl.drentscheaa.inburgering.intake.leerprofiel;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether somebody has at least the worth of a diploma at MBO level 2, HAVO or VWO. Source: policy note §4.2. */
public enum Startkwalificatie {
    @JsonProperty("ja")
    JA,
    @JsonProperty("nee")
    NEE
}
