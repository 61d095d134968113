package webhook

import (
	"errors"
	"net/netip"
	"slices"
)

// errPrivate does not say which address it was: of the network around the server
// whoever sets up a webhook learns which names there are, and no more.
var errPrivate = errors.New("it is at an address that is not public, which the server allows with --webhook-allow")

// global is where addresses of the internet are: of IPv6 what IANA has given
// out, so that mapped, compatible, translated (NAT64), unique local, link-local
// and multicast addresses are none.
var global = []netip.Prefix{netip.MustParsePrefix("0.0.0.0/0"), netip.MustParsePrefix("2000::/3")}

// special are the networks within those that are not the internet.
var special = func() (networks []netip.Prefix) {
	for _, network := range []string{
		"0.0.0.0/8",        // this network
		"10.0.0.0/8",       // private
		"100.64.0.0/10",    // behind the provider's NAT
		"127.0.0.0/8",      // loopback
		"169.254.0.0/16",   // link-local, and what a cloud tells its machines
		"172.16.0.0/12",    // private
		"192.0.0.0/24",     // protocol assignments
		"192.0.2.0/24",     // documentation
		"192.88.99.0/24",   // 6to4 relays
		"192.168.0.0/16",   // private
		"168.63.129.16/32", // of Azure, to machines in it
		"198.18.0.0/15",    // benchmarks
		"198.51.100.0/24",  // documentation
		"203.0.113.0/24",   // documentation
		"224.0.0.0/3",      // multicast, reserved, broadcast
		"2001::/23",        // protocol assignments: Teredo holds an IPv4 address
		"2001:db8::/32",    // documentation
		"2002::/16",        // 6to4, which holds an IPv4 address
		"3fff::/20",        // documentation
		"5f00::/16",        // segment routing
	} {
		networks = append(networks, netip.MustParsePrefix(network))
	}
	return networks
}()

// reachable reports whether a webhook may be at an address: one of the internet,
// or of the networks that are allowed.
func reachable(ip netip.Addr, allowed []netip.Prefix) bool {
	ip = ip.WithZone("")
	in := func(network netip.Prefix) bool { return network.Contains(ip) }
	if slices.ContainsFunc(allowed, in) {
		return true
	}
	if ip.Is4In6() { // as the kernel connects
		ip = ip.Unmap()
		return slices.ContainsFunc(allowed, in)
	}
	return slices.ContainsFunc(global, in) && !slices.ContainsFunc(special, in)
}
