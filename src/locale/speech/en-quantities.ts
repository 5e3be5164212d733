import { isAttributive } from "./en-attributive.ts";
import type { QuantityWords, UnitWords } from "./quantities.ts";

const regular = (one: string): UnitWords => ({ one, other: `${one}s` });

/** Where English spells metre and litre so: everywhere but in the United States and its usage. */
const METRE = new Set(["GB", "IE", "AU", "NZ", "ZA", "IN", "CA", "SG", "HK", "MT", "KE", "NG"]);

function units(metre: string, litre: string): Readonly<Record<string, UnitWords>> {
  return {
    km: regular(`kilo${metre}`),
    cm: regular(`centi${metre}`),
    mm: regular(`milli${metre}`),
    "km²": regular(`square kilo${metre}`),
    "m²": regular(`square ${metre}`),
    "cm²": regular(`square centi${metre}`),
    km2: regular(`square kilo${metre}`),
    m2: regular(`square ${metre}`),
    km3: regular(`cubic kilo${metre}`),
    m3: regular(`cubic ${metre}`),
    "sq. km": regular(`square kilo${metre}`),
    yr: regular("year"),
    yrs: regular("year"),
    hr: regular("hour"),
    hrs: regular("hour"),
    mins: regular("minute"),
    secs: regular("second"),
    "m³": regular(`cubic ${metre}`),
    "km³": regular(`cubic kilo${metre}`),
    "sq km": regular(`square kilo${metre}`),
    "sq ft": { one: "square foot", other: "square feet" },
    "sq mi": regular("square mile"),
    "km/h": { one: `kilo${metre} per hour`, other: `kilo${metre}s per hour` },
    kmh: { one: `kilo${metre} per hour`, other: `kilo${metre}s per hour` },
    kph: { one: `kilo${metre} per hour`, other: `kilo${metre}s per hour` },
    "m/s": { one: `${metre} per second`, other: `${metre}s per second` },
    mph: { one: "mile per hour", other: "miles per hour" },
    kg: regular("kilogram"),
    mg: regular("milligram"),
    lb: regular("pound"),
    lbs: regular("pound"),
    oz: regular("ounce"),
    ft: { one: "foot", other: "feet" },
    ha: regular("hectare"),
    ml: regular(`milli${litre}`),
    mL: regular(`milli${litre}`),
    "°C": { one: "degree Celsius", other: "degrees Celsius" },
    "℃": { one: "degree Celsius", other: "degrees Celsius" },
    "° C": { one: "degree Celsius", other: "degrees Celsius" },
    "°F": { one: "degree Fahrenheit", other: "degrees Fahrenheit" },
    "℉": { one: "degree Fahrenheit", other: "degrees Fahrenheit" },
    kW: regular("kilowatt"),
    MW: regular("megawatt"),
    GW: regular("gigawatt"),
    kWh: regular("kilowatt hour"),
    MWh: regular("megawatt hour"),
    GWh: regular("gigawatt hour"),
    TWh: regular("terawatt hour"),
    Hz: { other: "hertz" },
    kHz: { other: "kilohertz" },
    MHz: { other: "megahertz" },
    GHz: { other: "gigahertz" },
    KB: regular("kilobyte"),
    kB: regular("kilobyte"),
    MB: regular("megabyte"),
    GB: regular("gigabyte"),
    TB: regular("terabyte"),
    Mbps: { one: "megabit per second", other: "megabits per second" },
    dB: regular("decibel"),
  };
}

const AMERICAN = units("meter", "liter");
const BRITISH = units("metre", "litre");

export const EN_QUANTITIES: QuantityWords = {
  magnitudes: {
    k: "thousand",
    K: "thousand",
    m: "million",
    mn: "million",
    mln: "million",
    M: "million",
    b: "billion",
    bn: "billion",
    bln: "billion",
    B: "billion",
    tn: "trillion",
    trn: "trillion",
    T: "trillion",
  },
  units: (tag) => (METRE.has(new Intl.Locale(tag).region ?? "") ? BRITISH : AMERICAN),
  attributive: isAttributive,
  decimal: ".",
};
