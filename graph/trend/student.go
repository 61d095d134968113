package trend

import "math"

// within returns the chance that Student's t lies between -t and t: Abramowitz
// and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4, which are
// exact and finite for whole degrees of freedom.
func within(t float64, free int) float64 {
	angle := math.Atan(t / math.Sqrt(float64(free)))
	sin, cos := math.Sincos(angle)
	sum, term := 0.0, 1.0
	if free%2 == 1 {
		term = cos
	}
	for i := free % 2; i <= free-2; i += 2 {
		sum += term
		term *= cos * cos * float64(i+1) / float64(i+2)
	}
	if free%2 == 0 {
		return sin * sum
	}
	return 2 / math.Pi * (angle + sin*sum)
}

// quantile returns the t that within gives a chance for.
func quantile(chance float64, free int) float64 {
	low, high := 0.0, 1.0
	for within(high, free) < chance {
		high *= 2
	}
	for range 60 {
		if middle := (low + high) / 2; within(middle, free) < chance {
			low = middle
		} else {
			high = middle
		}
	}
	return high
}
