# Compiler settings and the functions by which every library, program and test of Slipway is made.

include(SlipwayPrecompiledHeaders)

# Links in a tenth of the time; GNU's linker does the same where mold is not installed.
find_program(SLIPWAY_MOLD mold)
if(SLIPWAY_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

add_library(slipway_options INTERFACE)
target_include_directories(slipway_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(slipway_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wno-missing-field-initializers -Wnon-virtual-dtor
                                                 -Woverloaded-virtual)
if(SLIPWAY_WARNINGS_AS_ERRORS)
  target_compile_options(slipway_options INTERFACE -Werror)
endif()
if(SLIPWAY_SANITIZE)
  target_compile_options(slipway_options INTERFACE -fsanitize=${SLIPWAY_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(slipway_options INTERFACE -fsanitize=${SLIPWAY_SANITIZE})
  if(SLIPWAY_SANITIZE MATCHES "thread")
    # Asio has a fence beside its locks, which the sanitizer does not see; the locks alone order what it orders.
    target_compile_options(slipway_options INTERFACE -Wno-tsan)
  endif()
endif()

# What a test itself says is built as fast as can be; what it tests is built as it ships.
add_library(slipway_test_options INTERFACE)
target_compile_options(slipway_test_options INTERFACE -O0)

# slipway_library(NAME sources...): a static library of one folder, without dependencies of its own yet.
function(slipway_library name)
  add_library(${name} STATIC ${ARGN})
  target_link_libraries(${name} PUBLIC slipway_options)
  set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
  if(CMAKE_AUTOMOC)
    slipway_reuse_pch(${name} slipway_pch_screens)
  else()
    slipway_reuse_pch(${name} slipway_pch)
  endif()
endfunction()

# slipway_test(NAME LABEL source libraries...): one GoogleTest binary per unit; LABEL is core, sim, link, store, host, app or lint.
function(slipway_test name label source)
  add_executable(${name} ${source})
  target_link_libraries(${name} PRIVATE slipway_options slipway_test_options slipway_test_support ${ARGN})
  set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
  slipway_reuse_pch(${name} slipway_pch_test)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES LABELS ${label} TIMEOUT 300 ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()

# Qt wants a private folder for sockets; where a session gives none it warns, and a warning fails a test.
set(slipway_runtime_dir "${CMAKE_BINARY_DIR}/runtime")
file(MAKE_DIRECTORY "${slipway_runtime_dir}")
file(CHMOD "${slipway_runtime_dir}" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)

# slipway_qt_test(NAME source libraries...): the same with Qt Test, for screens; label widgets.
function(slipway_qt_test name source)
  get_filename_component(stem ${source} NAME_WE)
  add_executable(${name} ${source} "${CMAKE_CURRENT_BINARY_DIR}/${stem}.moc")
  target_link_libraries(${name} PRIVATE slipway_options slipway_test_options Qt6::Test ${ARGN})
  # By hand, because AUTOMOC takes three seconds of each test to find this one line.
  qt6_generate_moc("${CMAKE_CURRENT_SOURCE_DIR}/${source}" "${CMAKE_CURRENT_BINARY_DIR}/${stem}.moc" TARGET ${name})
  target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
  set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
  slipway_reuse_pch(${name} slipway_pch_screens_test)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES LABELS widgets TIMEOUT 300 ENVIRONMENT "QT_QPA_PLATFORM=offscreen;XDG_RUNTIME_DIR=${slipway_runtime_dir}")
endfunction()
