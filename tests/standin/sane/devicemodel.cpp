#include "tests/standin/sane/devicemodel.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>

namespace motcua::standin
{

namespace
{

std::string trimmed(const std::string &text)
{
    const auto from = text.find_first_not_of(" \t");
    return from == std::string::npos ? std::string()
                                     : text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

std::vector<std::string> split(const std::string &text, char separator)
{
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);)
        parts.push_back(trimmed(part));
    return parts;
}

SANE_Word wordOf(const SANE_Option_Descriptor &descriptor, const std::string &text)
{
    if (descriptor.type == SANE_TYPE_BOOL)
        return text == "yes" ? SANE_TRUE : SANE_FALSE;
    const double number = std::strtod(text.c_str(), nullptr);
    return SANE_Word(std::lround(
        descriptor.type == SANE_TYPE_FIXED ? number * (1 << SANE_FIXED_SCALE_SHIFT) : number));
}

std::string textOf(const ModelOption &option)
{
    if (option.descriptor.type == SANE_TYPE_STRING)
        return option.text;
    if (option.descriptor.type == SANE_TYPE_BOOL)
        return option.word ? "yes" : "no";
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%g",
                  option.descriptor.type == SANE_TYPE_FIXED ? SANE_UNFIX(option.word)
                                                            : double(option.word));
    return buffer;
}

/// As sanei_constrain_value does: into the range, on its grid, the nearest of a list.
SANE_Word constrained(const ModelOption &option, SANE_Word word)
{
    const SANE_Range &range = option.range;
    if (option.descriptor.constraint_type == SANE_CONSTRAINT_RANGE) {
        word = std::clamp(word, range.min, std::max(range.min, range.max));
        if (range.quant > 0)
            word = std::min(range.max,
                            (word - range.min + range.quant / 2) / range.quant * range.quant +
                                range.min);
    } else if (option.descriptor.constraint_type == SANE_CONSTRAINT_WORD_LIST) {
        word = *std::min_element(
            option.numberList.begin() + 1, option.numberList.end(),
            [word](SANE_Word a, SANE_Word b) { return std::abs(a - word) < std::abs(b - word); });
    }
    return word;
}

} // namespace

DeviceModel::DeviceModel(const std::string &file)
{
    m_count.name = "";
    m_count.title = "Number of options";
    m_count.desc = "";
    m_count.type = SANE_TYPE_INT;
    m_count.size = sizeof(SANE_Word);
    m_count.cap = SANE_CAP_SOFT_DETECT;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        if (!trimmed(line).empty() && line.front() != '#')
            readLine(line);
    }
    if (m_options.empty()) {
        std::fprintf(stderr, "motcuafault: no options in %s\n", file.c_str());
        std::abort();
    }
    refresh();
}

/// `name: type [unit]; constraint; value; flags` or `vendor = …`.
void DeviceModel::readLine(const std::string &line)
{
    for (const auto &[key, target] :
         {std::pair{"vendor =", &vendor}, std::pair{"product =", &product},
          std::pair{"type =", &type}}) {
        if (line.rfind(key, 0) == 0) {
            *target = trimmed(line.substr(std::strlen(key)));
            return;
        }
    }
    const auto colon = line.find(':');
    const auto fields = split(line.substr(colon + 1), ';');
    ModelOption &option = m_options.emplace_back();
    option.name = trimmed(line.substr(0, colon));
    describe(option, fields.at(0), fields.size() > 1 ? fields[1] : "");
    const std::string value = fields.size() > 2 ? fields[2] : "";
    option.text = value;
    option.word = wordOf(option.descriptor, value);
    for (size_t i = 3; i < fields.size(); ++i) {
        const auto word = fields[i].substr(0, fields[i].find(' '));
        const auto rest = fields[i].size() > word.size() ? fields[i].substr(word.size() + 1) : "";
        const auto equals = rest.find('=');
        const std::string left = trimmed(rest.substr(0, equals));
        const std::string right =
            equals == std::string::npos ? std::string() : trimmed(rest.substr(equals + 1));
        option.reloads |= word == "reload";
        option.readOnly |= word == "sensor";
        if (word == "when") {
            option.activeName = left;
            option.activeValue = right;
        } else if (word == "within") {
            option.roomOf = rest;
        } else if (word == "resets") {
            option.resets.emplace_back(left, right);
        }
    }
}

void DeviceModel::describe(ModelOption &option, const std::string &typeAndUnit,
                           const std::string &constraint)
{
    std::istringstream words(typeAndUnit);
    std::string kind;
    std::string unit;
    words >> kind >> unit;
    SANE_Option_Descriptor &descriptor = option.descriptor;
    descriptor.name = option.name.c_str();
    descriptor.title = option.name.c_str();
    descriptor.desc = "";
    descriptor.size = sizeof(SANE_Word);
    descriptor.type = kind == "string"   ? SANE_TYPE_STRING
                      : kind == "bool"   ? SANE_TYPE_BOOL
                      : kind == "fixed"  ? SANE_TYPE_FIXED
                      : kind == "button" ? SANE_TYPE_BUTTON
                                         : SANE_TYPE_INT;
    descriptor.unit = unit == "mm"    ? SANE_UNIT_MM
                      : unit == "px"  ? SANE_UNIT_PIXEL
                      : unit == "dpi" ? SANE_UNIT_DPI
                                      : SANE_UNIT_NONE;
    if (descriptor.type == SANE_TYPE_STRING) {
        option.words = split(constraint, '|');
        size_t longest = 32;
        for (const auto &word : option.words) {
            option.wordList.push_back(word.c_str());
            longest = std::max(longest, word.size() + 1);
        }
        option.wordList.push_back(nullptr);
        descriptor.size = SANE_Int(longest);
        if (!option.words.empty()) {
            descriptor.constraint_type = SANE_CONSTRAINT_STRING_LIST;
            descriptor.constraint.string_list = option.wordList.data();
        }
    } else if (const auto dots = constraint.find(".."); dots != std::string::npos) {
        const auto step = constraint.find(" step ");
        option.range = {
            wordOf(descriptor, constraint.substr(0, dots)),
            wordOf(descriptor, constraint.substr(dots + 2)),
            step == std::string::npos ? 0 : wordOf(descriptor, constraint.substr(step + 6))};
        descriptor.constraint_type = SANE_CONSTRAINT_RANGE;
        descriptor.constraint.range = &option.range;
    } else if (!constraint.empty()) {
        option.numberList = {0};
        for (const auto &number : split(constraint, '|'))
            option.numberList.push_back(wordOf(descriptor, number));
        option.numberList[0] = SANE_Word(option.numberList.size() - 1);
        descriptor.constraint_type = SANE_CONSTRAINT_WORD_LIST;
        descriptor.constraint.word_list = option.numberList.data();
    }
}

/// What follows from other options: whether it is active, how far its range goes.
void DeviceModel::refresh()
{
    for (ModelOption &option : m_options) {
        const bool active =
            option.activeName.empty() || text(option.activeName) == option.activeValue;
        option.descriptor.cap = SANE_CAP_SOFT_DETECT |
                                (option.readOnly ? 0 : SANE_CAP_SOFT_SELECT) |
                                (active ? 0 : SANE_CAP_INACTIVE);
        if (const ModelOption *room = option.roomOf.empty() ? nullptr : find(option.roomOf)) {
            option.range.max = room->word;
            option.word = std::min(option.word, option.range.max);
        }
    }
}

ModelOption *DeviceModel::find(const std::string &name)
{
    const auto found = std::find_if(m_options.begin(), m_options.end(),
                                    [&](const auto &option) { return option.name == name; });
    return found == m_options.end() ? nullptr : &*found;
}

const ModelOption *DeviceModel::find(const std::string &name) const
{
    return const_cast<DeviceModel *>(this)->find(name);
}

bool DeviceModel::has(const std::string &name) const { return find(name) != nullptr; }

std::string DeviceModel::text(const std::string &name) const
{
    const ModelOption *option = find(name);
    return option ? textOf(*option) : std::string();
}

double DeviceModel::number(const std::string &name, double otherwise) const
{
    return has(name) ? std::strtod(text(name).c_str(), nullptr) : otherwise;
}

void DeviceModel::set(const std::string &name, const std::string &value)
{
    if (ModelOption *option = find(name)) {
        option->text = value;
        option->word = wordOf(option->descriptor, value);
    }
}

std::string DeviceModel::state() const
{
    std::string all;
    for (const ModelOption &option : m_options)
        all += (all.empty() ? "" : "\t") + option.name + '=' + textOf(option);
    return all;
}

const SANE_Option_Descriptor *DeviceModel::descriptor(int index)
{
    if (index == 0)
        return &m_count;
    return index > 0 && size_t(index) <= m_options.size() ? &m_options[size_t(index) - 1].descriptor
                                                          : nullptr;
}

SANE_Status DeviceModel::control(int index, SANE_Action action, void *value, SANE_Int *info)
{
    SANE_Int ignored = 0;
    SANE_Int &told = info ? *info : ignored;
    told = 0;
    if (index == 0 && action == SANE_ACTION_GET_VALUE) {
        *static_cast<SANE_Word *>(value) = SANE_Word(m_options.size() + 1);
        return SANE_STATUS_GOOD;
    }
    if (index < 1 || size_t(index) > m_options.size())
        return SANE_STATUS_INVAL;
    ModelOption &option = m_options[size_t(index) - 1];
    if (!SANE_OPTION_IS_ACTIVE(option.descriptor.cap))
        return SANE_STATUS_INVAL;
    if (action == SANE_ACTION_GET_VALUE) {
        if (option.descriptor.type == SANE_TYPE_STRING)
            std::snprintf(static_cast<char *>(value), size_t(option.descriptor.size), "%s",
                          option.text.c_str());
        else
            *static_cast<SANE_Word *>(value) = option.word;
        return SANE_STATUS_GOOD;
    }
    return action == SANE_ACTION_SET_VALUE && !option.readOnly ? write(option, value, told)
                                                               : SANE_STATUS_UNSUPPORTED;
}

SANE_Status DeviceModel::write(ModelOption &option, void *value, SANE_Int &info)
{
    if (option.descriptor.type == SANE_TYPE_STRING) {
        const std::string text = static_cast<const char *>(value);
        if (!option.words.empty() &&
            std::find(option.words.begin(), option.words.end(), text) == option.words.end())
            return SANE_STATUS_INVAL;
        option.text = text;
    } else {
        const auto asked = *static_cast<const SANE_Word *>(value);
        option.word = constrained(option, asked);
        if (option.word != asked) {
            info |= SANE_INFO_INEXACT;
            *static_cast<SANE_Word *>(value) = option.word;
        }
    }
    m_written = option.name + '=' + textOf(option);
    for (const auto &[name, to] : option.resets)
        set(name, to);
    refresh();
    info |= SANE_INFO_RELOAD_PARAMS |
            (option.reloads || !option.resets.empty() ? SANE_INFO_RELOAD_OPTIONS : 0);
    return SANE_STATUS_GOOD;
}

} // namespace motcua::standin
