package com.acme.fieldtypes.estate;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.onoffice4j.Draft;
import io.github.onoffice4j.DraftState;
import io.github.onoffice4j.WriteTarget;
import io.github.onoffice4j.field.ParkingLot;
import io.github.onoffice4j.field.UserReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * What to write to a record of the module {@code estate}.
 *
 * <p>Immutable and safe for use by many threads: every method returns a new draft.
 */
@Generated("io.github.onoffice4j.generator")
public final class EstateDraft extends Draft<Estate, EstateDraft> {
    EstateDraft(DraftState<Estate> state) {
        super(state);
    }

    @Override
    protected EstateDraft with(DraftState<Estate> newState) {
        return new EstateDraft(newState);
    }

    /**
     * Makes a draft of its JSON form, which {@link #toJson()} returns.
     *
     * @param json values by name, {@code null} to empty a field
     * @return a draft that sets them
     * @throws IllegalArgumentException if nothing is written under a name, a value is none of its field's type, or
     *     the model does not know a select value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EstateDraft fromJson(Map<String, Object> json) {
        return Estate.draft().withJson(json);
    }

    /**
     * Sets Titel.
     *
     * @param value the value of {@link Estate#OBJEKTTITEL}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft objekttitel(String value) {
        return set(Estate.OBJEKTTITEL, value);
    }

    /**
     * Sets Lage.
     *
     * @param value the value of {@link Estate#LAGE}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft lage(String value) {
        return set(Estate.LAGE, value);
    }

    /**
     * Sets Kaufpreis.
     *
     * @param value the value of {@link Estate#KAUFPREIS}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft kaufpreis(BigDecimal value) {
        return set(Estate.KAUFPREIS, value);
    }

    /**
     * Sets Kaufpreis.
     *
     * @param value the value of {@link Estate#KAUFPREIS}
     * @return a draft with it
     */
    public EstateDraft kaufpreis(long value) {
        return set(Estate.KAUFPREIS, BigDecimal.valueOf(value));
    }

    /**
     * Sets Anzahl Zimmer.
     *
     * @param value the value of {@link Estate#ANZAHL}
     * @return a draft with it
     */
    public EstateDraft anzahl(int value) {
        return set(Estate.ANZAHL, value);
    }

    /**
     * Sets Balkon.
     *
     * @param value the value of {@link Estate#BALKON}
     * @return a draft with it
     */
    public EstateDraft balkon(boolean value) {
        return set(Estate.BALKON, value);
    }

    /**
     * Sets Baujahr.
     *
     * @param value the value of {@link Estate#BAUJAHR}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft baujahr(LocalDate value) {
        return set(Estate.BAUJAHR, value);
    }

    /**
     * Sets Besichtigt am.
     *
     * @param value the value of {@link Estate#BESICHTIGT}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft besichtigt(LocalDateTime value) {
        return set(Estate.BESICHTIGT, value);
    }

    /**
     * Sets Zustand.
     *
     * @param value the value of {@link Estate#ZUSTAND}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     * @throws IllegalArgumentException if the value is {@code UNRECOGNIZED}
     */
    public EstateDraft zustand(Zustand value) {
        return set(Estate.ZUSTAND, value);
    }

    /**
     * Sets Bodenbelag.
     *
     * @param values the values of {@link Estate#BODEN}; none to empty the field
     * @return a draft with it
     * @throws NullPointerException if there is {@code null} among the values
     * @throws IllegalArgumentException if {@code UNRECOGNIZED} is among the values
     */
    public EstateDraft boden(Boden... values) {
        return set(Estate.BODEN, List.of(values));
    }

    /**
     * Sets Bodenbelag.
     *
     * @param values the values of {@link Estate#BODEN}; an empty collection to empty the field
     * @return a draft with it
     * @throws NullPointerException if there is {@code null} among the values
     * @throws IllegalArgumentException if {@code UNRECOGNIZED} is among the values
     */
    public EstateDraft boden(Collection<Boden> values) {
        return set(Estate.BODEN, values);
    }

    /**
     * Sets Regionaler Zusatz.
     *
     * @param values the values of {@link Estate#REGIONALER_ZUSATZ}; none to empty the field
     * @return a draft with it
     * @throws NullPointerException if there is {@code null} among the values
     */
    public EstateDraft regionalerZusatz(String... values) {
        return set(Estate.REGIONALER_ZUSATZ, new LinkedHashSet<>(List.of(values)));
    }

    /**
     * Sets Regionaler Zusatz.
     *
     * @param values the values of {@link Estate#REGIONALER_ZUSATZ}; an empty collection to empty the field
     * @return a draft with it
     * @throws NullPointerException if there is {@code null} among the values
     */
    public EstateDraft regionalerZusatz(Collection<String> values) {
        return set(Estate.REGIONALER_ZUSATZ, new LinkedHashSet<>(values));
    }

    /**
     * Sets Betreuer.
     *
     * @param value the value of {@link Estate#BENUTZER}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft benutzer(UserReference value) {
        return set(Estate.BENUTZER, value);
    }

    /**
     * Sets Stellplätze.
     *
     * @param value the value of {@link Estate#MULTI_PARKING_LOT}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft multiParkingLot(Map<String, ParkingLot> value) {
        return set(Estate.MULTI_PARKING_LOT, value);
    }

    /**
     * Sets Logo.
     *
     * @param value the value of {@link Estate#LOGO}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft logo(String value) {
        return set(Estate.LOGO, value);
    }

    /**
     * Sets Freitext.
     *
     * @param value the value of {@link Estate#FREITEXT}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft freitext(String value) {
        return set(Estate.FREITEXT, value);
    }

    /**
     * Sets Verkauft oder vermietet.
     *
     * @param value the value of {@link Estate#VERKAUFT}
     * @return a draft with it
     */
    public EstateDraft verkauft(boolean value) {
        return set(Estate.VERKAUFT, value);
    }

    /**
     * Sets Reserviert.
     *
     * @param value the value of {@link Estate#RESERVIERT}
     * @return a draft with it
     */
    public EstateDraft reserviert(boolean value) {
        return set(Estate.RESERVIERT, value);
    }

    /**
     * Sets Breitengrad.
     *
     * @param value the value of {@link Estate#BREITENGRAD}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft breitengrad(BigDecimal value) {
        return set(Estate.BREITENGRAD, value);
    }

    /**
     * Sets Breitengrad.
     *
     * @param value the value of {@link Estate#BREITENGRAD}
     * @return a draft with it
     */
    public EstateDraft breitengrad(long value) {
        return set(Estate.BREITENGRAD, BigDecimal.valueOf(value));
    }

    /**
     * Sets Längengrad.
     *
     * @param value the value of {@link Estate#LAENGENGRAD}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft laengengrad(BigDecimal value) {
        return set(Estate.LAENGENGRAD, value);
    }

    /**
     * Sets Längengrad.
     *
     * @param value the value of {@link Estate#LAENGENGRAD}
     * @return a draft with it
     */
    public EstateDraft laengengrad(long value) {
        return set(Estate.LAENGENGRAD, BigDecimal.valueOf(value));
    }

    /**
     * Sets Adresse der Immobilie freigegeben.
     *
     * @param value the value of {@link Estate#OBJEKTADRESSE_FREIGEBEN_API}
     * @return a draft with it
     */
    public EstateDraft objektadresseFreigebenApi(boolean value) {
        return set(Estate.OBJEKTADRESSE_FREIGEBEN_API, value);
    }

    /**
     * Sets Ersatzadresse verwenden.
     *
     * @param value the value of {@link Estate#VIRTUAL_ADDRESS}
     * @return a draft with it
     */
    public EstateDraft virtualAddress(boolean value) {
        return set(Estate.VIRTUAL_ADDRESS, value);
    }

    /**
     * Sets Straße der Ersatzadresse.
     *
     * @param value the value of {@link Estate#VIRTUAL_STREET}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft virtualStreet(String value) {
        return set(Estate.VIRTUAL_STREET, value);
    }

    /**
     * Sets Hausnummer der Ersatzadresse.
     *
     * @param value the value of {@link Estate#VIRTUAL_HOUSE_NUMBER}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft virtualHouseNumber(String value) {
        return set(Estate.VIRTUAL_HOUSE_NUMBER, value);
    }

    /**
     * Sets Breitengrad der Ersatzadresse.
     *
     * @param value the value of {@link Estate#VIRTUAL_LATITUDE}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft virtualLatitude(BigDecimal value) {
        return set(Estate.VIRTUAL_LATITUDE, value);
    }

    /**
     * Sets Breitengrad der Ersatzadresse.
     *
     * @param value the value of {@link Estate#VIRTUAL_LATITUDE}
     * @return a draft with it
     */
    public EstateDraft virtualLatitude(long value) {
        return set(Estate.VIRTUAL_LATITUDE, BigDecimal.valueOf(value));
    }

    /**
     * Sets Längengrad der Ersatzadresse.
     *
     * @param value the value of {@link Estate#VIRTUAL_LONGITUDE}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft virtualLongitude(BigDecimal value) {
        return set(Estate.VIRTUAL_LONGITUDE, value);
    }

    /**
     * Sets Längengrad der Ersatzadresse.
     *
     * @param value the value of {@link Estate#VIRTUAL_LONGITUDE}
     * @return a draft with it
     */
    public EstateDraft virtualLongitude(long value) {
        return set(Estate.VIRTUAL_LONGITUDE, BigDecimal.valueOf(value));
    }

    /**
     * Sets Preis auf Anfrage.
     *
     * @param value the value of {@link Estate#PREIS_AUF_ANFRAGE}
     * @return a draft with it
     */
    public EstateDraft preisAufAnfrage(boolean value) {
        return set(Estate.PREIS_AUF_ANFRAGE, value);
    }

    /**
     * Sets Veröffentlichen.
     *
     * @param value the value of {@link Estate#VEROEFFENTLICHEN}
     * @return a draft with it
     */
    public EstateDraft veroeffentlichen(boolean value) {
        return set(Estate.VEROEFFENTLICHEN, value);
    }

    /**
     * Sets Exklusiv.
     *
     * @param value the value of {@link Estate#EXCLUSIVE}
     * @return a draft with it
     */
    public EstateDraft exclusive(boolean value) {
        return set(Estate.EXCLUSIVE, value);
    }

    /**
     * Sets Top-Angebot.
     *
     * @param value the value of {@link Estate#TOP_ANGEBOT}
     * @return a draft with it
     */
    public EstateDraft topAngebot(boolean value) {
        return set(Estate.TOP_ANGEBOT, value);
    }

    /**
     * Sets Preis gesenkt.
     *
     * @param value the value of {@link Estate#PREISREDUKTION}
     * @return a draft with it
     */
    public EstateDraft preisreduktion(boolean value) {
        return set(Estate.PREISREDUKTION, value);
    }

    /**
     * Sets Ohne Courtage.
     *
     * @param value the value of {@link Estate#COURTAGE_FREI}
     * @return a draft with it
     */
    public EstateDraft courtageFrei(boolean value) {
        return set(Estate.COURTAGE_FREI, value);
    }

    /**
     * Sets Karte zeigen.
     *
     * @param value the value of {@link Estate#SHOW_GOOGLE_MAP}
     * @return a draft with it
     */
    public EstateDraft showGoogleMap(boolean value) {
        return set(Estate.SHOW_GOOGLE_MAP, value);
    }

    /**
     * Sets Referenz.
     *
     * @param value the value of {@link Estate#REFERENZ}
     * @return a draft with it
     */
    public EstateDraft referenz(boolean value) {
        return set(Estate.REFERENZ, value);
    }

    /**
     * Sets Objekt des Tages.
     *
     * @param value the value of {@link Estate#OBJEKT_DES_TAGES}
     * @return a draft with it
     */
    public EstateDraft objektDesTages(boolean value) {
        return set(Estate.OBJEKT_DES_TAGES, value);
    }

    /**
     * Sets Neu.
     *
     * @param value the value of {@link Estate#NEU}
     * @return a draft with it
     */
    public EstateDraft neu(boolean value) {
        return set(Estate.NEU, value);
    }

    /**
     * Modifies the version in another language, given by its three letters, of the estate with this main number.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft inLanguage(String value) {
        return write("estatelanguage", value, WriteTarget.BESIDE.onlyModify());
    }
}
