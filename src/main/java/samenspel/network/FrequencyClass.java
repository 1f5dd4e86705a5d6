package samenspel.network;

/// A class of an answer scale for how often two organisations have contact.
///
/// @param strength     the number that reports of this class have; higher is more often
/// @param timesPerYear the least number of contacts a year that the class stands for
public record FrequencyClass(double strength, Name name, int timesPerYear) {
}
