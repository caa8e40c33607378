#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace motcua::standin
{

/// One thing that goes wrong: `fault CALL EFFECT [page N] [at PERCENT] [times N]`.
struct ScriptedFault {
    std::string call;   ///< init, open, control, start, parameters, read, cancel, close
    std::string effect; ///< hang, stuck, crash, unplug, … or a status: the README lists them
    int page = 0;       ///< side of the pile, 1-based; 0 = whichever comes
    int percent = 50;   ///< of the page's bytes; only for read
    int times = 1;      ///< so often, counted over all processes; 0 = for ever
    std::string id;     ///< its counter's file in the state folder
};

/// `motcuafault.conf` from SANE_CONFIG_DIR: what the device is, what lies in its feeder, how fast
/// it is and what goes wrong when. Read once, by sane_init; a line that is not understood ends the
/// program, because a test must not pass with half a script.
struct FaultScript {
    std::string stateFolder; ///< what outlives a killed process: paper, counters, the plug
    std::string logFile;     ///< empty = none
    std::string model;       ///< file with the options
    int sheets = 10;
    bool lastSheetHasNoBack = false;
    int width = 0; ///< px; 0 = as the options say
    int height = 0;
    int padding = 0;   ///< surplus bytes a line
    int readLimit = 0; ///< most bytes a read; 0 = as many as asked
    bool linesUnknown = false;
    bool threePass = false;
    std::string afterCancel = "cancelled"; ///< what read gives: cancelled, eof or good
    int pace = 0;                          ///< images a minute; 0 = as fast as asked
    int gapMs = 0;                         ///< from the end of a page to the next on its way
    int sensorMs = 0;                      ///< that a look at a sensor takes
    std::vector<ScriptedFault> faults;

    [[nodiscard]] static FaultScript load();
};

} // namespace motcua::standin
