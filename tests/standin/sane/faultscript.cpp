#include "tests/standin/sane/faultscript.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <sstream>

namespace motcua::standin
{

namespace
{

[[noreturn]] void reject(const std::string &line)
{
    std::fprintf(stderr, "motcuafault.conf: not understood: %s\n", line.c_str());
    std::abort();
}

bool isYes(const std::string &word) { return word == "yes"; }

ScriptedFault faultFrom(std::istringstream &words, const std::string &line, size_t index)
{
    ScriptedFault fault;
    fault.id = "fired-" + std::to_string(index);
    if (!(words >> fault.call >> fault.effect))
        reject(line);
    std::string word;
    int number = 0;
    while (words >> word >> number) {
        if (word == "page")
            fault.page = number;
        else if (word == "at")
            fault.percent = number;
        else if (word == "times")
            fault.times = number;
        else
            reject(line);
    }
    return fault;
}

using Setter = std::function<void(FaultScript &, const std::string &)>;

const std::map<std::string, Setter> &setters()
{
    static const auto text = [](std::string FaultScript::*member) {
        return [member](FaultScript &script, const std::string &value) { script.*member = value; };
    };
    static const auto number = [](int FaultScript::*member) {
        return [member](FaultScript &script, const std::string &value) {
            script.*member = std::atoi(value.c_str());
        };
    };
    static const auto yes = [](bool FaultScript::*member) {
        return [member](FaultScript &script, const std::string &value) {
            script.*member = isYes(value);
        };
    };
    static const std::map<std::string, Setter> known{
        {"state", text(&FaultScript::stateFolder)},
        {"log", text(&FaultScript::logFile)},
        {"model", text(&FaultScript::model)},
        {"sheets", number(&FaultScript::sheets)},
        {"last-back-missing", yes(&FaultScript::lastSheetHasNoBack)},
        {"width", number(&FaultScript::width)},
        {"height", number(&FaultScript::height)},
        {"padding", number(&FaultScript::padding)},
        {"read-limit", number(&FaultScript::readLimit)},
        {"lines-unknown", yes(&FaultScript::linesUnknown)},
        {"three-pass", yes(&FaultScript::threePass)},
        {"after-cancel", text(&FaultScript::afterCancel)},
        {"pace", number(&FaultScript::pace)},
        {"sensor-ms", number(&FaultScript::sensorMs)},
        {"gap-ms", number(&FaultScript::gapMs)},
    };
    return known;
}

/// As SANE itself: from the first folder of SANE_CONFIG_DIR that has it; a search puts one of its
/// own in front.
std::ifstream openScript()
{
    const char *set = std::getenv("SANE_CONFIG_DIR");
    std::istringstream folders(set ? set : ".");
    std::ifstream file;
    for (std::string folder; !file.is_open() && std::getline(folders, folder, ':');)
        file.open(folder + "/motcuafault.conf");
    return file;
}

} // namespace

FaultScript FaultScript::load()
{
    std::ifstream file = openScript();
    FaultScript script;
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string key;
        if (!(words >> key) || key.front() == '#')
            continue;
        if (key == "fault") {
            script.faults.push_back(faultFrom(words, line, script.faults.size()));
            continue;
        }
        std::string value;
        std::getline(words >> std::ws, value);
        const auto setter = setters().find(key);
        if (setter == setters().end() || value.empty())
            reject(line);
        setter->second(script, value);
    }
    if (script.stateFolder.empty() || script.model.empty())
        reject("state and model are compulsory");
    return script;
}

} // namespace motcua::standin
