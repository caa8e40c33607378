#pragma once

#include <memory>
#include <string>

namespace motcua::tests
{

/// A made-up USB bus that udev, sysfs and /dev show to this process while it lives.
class UsbBed
{
public:
    UsbBed();
    ~UsbBed();

    /// A document scanner at 001:`number`; `matched` = SANE's rules know it.
    void plugScanner(int number, bool matched = true);
    void plugKeyboard(int number);
    void pull(int number);

private:
    void plug(const std::string &description, const std::string &path);

    struct Bed;
    std::unique_ptr<Bed> m_bed;
};

} // namespace motcua::tests
