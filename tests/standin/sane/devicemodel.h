#pragma once

#include <sane/sane.h>

#include <deque>
#include <map>
#include <string>
#include <vector>

namespace motcua::standin
{

/// One option of a model: its description as SANE wants it and the value it holds.
struct ModelOption {
    std::string name;
    SANE_Option_Descriptor descriptor{};
    std::vector<std::string> words;
    std::vector<SANE_String_Const> wordList;
    std::vector<SANE_Word> numberList; ///< SANE's way: the count first
    SANE_Range range{};
    std::string text;   ///< of a string
    SANE_Word word = 0; ///< of everything else
    bool reloads = false;
    bool readOnly = false;
    std::string activeName;  ///< active only while this option …
    std::string activeValue; ///< … has this value
    std::string roomOf;      ///< its range ends where this option's value is
    std::vector<std::pair<std::string, std::string>> resets; ///< option = value, after each write
};

/// The options of a model, read from a file in models/ (its README tells the format), and their
/// values. Behaves as SANE's standard asks of a backend, and as backends do: rounds with INEXACT,
/// answers RELOAD_OPTIONS, refuses what is inactive. One thread.
class DeviceModel
{
public:
    explicit DeviceModel(const std::string &file);

    [[nodiscard]] const SANE_Option_Descriptor *descriptor(int index);
    [[nodiscard]] SANE_Status control(int index, SANE_Action action, void *value, SANE_Int *info);

    [[nodiscard]] bool has(const std::string &name) const;
    /// Empty when there is no such option.
    [[nodiscard]] std::string text(const std::string &name) const;
    [[nodiscard]] double number(const std::string &name, double otherwise) const;
    /// As SANE's frontend would write it: sets a sensor.
    void set(const std::string &name, const std::string &value);
    /// `name=value` of every option, for the log.
    [[nodiscard]] std::string state() const;
    /// What the last write changed, for the log.
    [[nodiscard]] const std::string &lastWritten() const { return m_written; }

    std::string vendor = "Motcua";
    std::string product = "Fault";
    std::string type = "scanner";

private:
    void readLine(const std::string &line);
    void describe(ModelOption &option, const std::string &type, const std::string &constraint);
    void refresh();
    [[nodiscard]] ModelOption *find(const std::string &name);
    [[nodiscard]] const ModelOption *find(const std::string &name) const;
    [[nodiscard]] SANE_Status write(ModelOption &option, void *value, SANE_Int &info);

    std::deque<ModelOption> m_options; // descriptors point into it
    SANE_Option_Descriptor m_count{};
    std::string m_written;
};

} // namespace motcua::standin
