# shellcheck shell=bash
# What every wine of this lane is started with; sourced with $lane, the lane's folder. See prefix.sh.
# shellcheck disable=SC2154 # lane is the caller's
export WINEPREFIX=$lane/prefix
export WINEDEBUG=${WINEDEBUG:--all}
# The stand-ins come before wine's own. Neither .NET nor a browser nor menus of this computer are wanted; WMI is switched
# off because wine's answers end the Python that asks them (propsys.VariantToString), and Python does without.
export WINEDLLOVERRIDES='icuuc,mscms,bcryptprimitives=n;mscoree,mshtml,wbemprox,winemenubuilder.exe=d'
export PYTHONDONTWRITEBYTECODE=1

# windows PROGRAM [ARGUMENT…]: run it. A Windows Python wants a standard input that is there and pipes to write to. What
# wine starts for itself keeps standard error open for as long as it lives, so nobody waits for the end of that one.
windows() {
    wine "$@" </dev/null 2> >(exec cat >&2) | cat
    return "${PIPESTATUS[0]}"
}

# windows_over: end what still runs in this prefix, and only there.
windows_over() { wineserver -k || true; wineserver -w || true; }
