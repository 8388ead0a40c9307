/* Proper scores of forecasts against what happened: the smaller the better. Counts and amounts by the continuous ranked probability
 * score (CRPS, in the unit of what is scored), categories by the logarithm of the probability given to what happened. */
#ifndef STRAITS_SCORE_H
#define STRAITS_SCORE_H

#include <stdint.h>

/* CRPS of a sample in rising order, as a forecast of equal weights. */
double crps_sample(const double *rising, int count, double happened);
/* CRPS of a normal distribution; a deviation of nought is a point. */
double crps_normal(double mean, double deviation, double happened);
/* CRPS of a negative binomial of that mean and size. */
double crps_negative_binomial(double mean, double size, double happened);

/* Probability of a category that came `count` times of `of` among `categories`, smoothed by one half each: never nought, so that no score is
 * worse than -ln of (1/2) / (of + categories/2), the floor. */
double share_smoothed(int count, int of, int categories);
double log_score(double probability);

/* Share of the sample below what happened, ties counted half. */
double position_in(const double *rising, int count, double happened);
/* The smallest value of a rising sample that at least `percent` of all do not exceed. */
double percentile_of(const double *rising, int count, int percent);

/* Skill of many scores against naive ones, 1 - sum/sum, with the interval that drawing clusters anew gives (95%, `draws` times, always
 * the same): cases of one cluster are drawn together. `low` and `high` are NaN with fewer than two clusters. */
typedef struct Scored { double model, naive; int cluster; } Scored;   /* cluster: from 0 */
typedef struct Skill { double model, naive, skill, low, high; int count, clusters; } Skill;   /* model, naive: means */
Skill skill_of(const Scored *scored, int count, int draws);

#endif
