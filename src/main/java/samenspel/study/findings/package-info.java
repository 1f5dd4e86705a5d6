/// What stands out in a network, as sentences with their numbers. A number is held against what networks look like in which nothing is the
/// matter: tied at random with as many organisations and ties, tied anew with as many partners for everybody, or against what is published of other studies.
///
/// Decision: of 99 networks made by a seed, a number that passes all of them would be so in one network of a hundred where nothing is the matter.
/// Where in a large network the slightest difference would pass, a least size is chosen besides and said in the definition.
@NullMarked
package samenspel.study.findings;

import org.jspecify.annotations.NullMarked;
